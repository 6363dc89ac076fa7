import { words } from '../../../language/words.ts'

/** The words of straightening a photo. */
export const useStraightenWords = words(
  'straighten',
  {
    title: 'Luruskan foto',
    help: 'Geser keempat titik ke sudut kertas. Dengan papan ketik: pilih titik, lalu tekan tombol panah.',
    looking: 'Mencari sudut kertas …',
    corner0: 'Sudut kiri atas',
    corner1: 'Sudut kanan atas',
    corner2: 'Sudut kanan bawah',
    corner3: 'Sudut kiri bawah',
    at: '{{corner}}, {{x}} persen dari kiri, {{y}} persen dari atas',
    use: 'Luruskan dan pakai',
    asItIs: 'Pakai foto apa adanya',
  },
  {
    title: 'Straighten the photo',
    help: 'Drag the four points to the corners of the paper. By keyboard: choose a point, then press the arrow keys.',
    looking: 'Looking for the corners of the paper …',
    corner0: 'Top left corner',
    corner1: 'Top right corner',
    corner2: 'Bottom right corner',
    corner3: 'Bottom left corner',
    at: '{{corner}}, {{x}} percent from the left, {{y}} percent from the top',
    use: 'Straighten and use',
    asItIs: 'Use the photo as it is',
  },
)
