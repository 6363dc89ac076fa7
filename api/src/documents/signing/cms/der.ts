import forge from 'node-forge'

/** A piece of a structure in DER, as certificates and signatures are written. */
export type Der = forge.asn1.Asn1

const { Class, Type } = forge.asn1
type Bytes = Uint8Array

const binary = (bytes: Bytes): string => Buffer.from(bytes).toString('binary')
const universal = (type: forge.asn1.Type, value: string | Der[]): Der =>
  forge.asn1.create(Class.UNIVERSAL, type, Array.isArray(value), value)

export const sequence = (...parts: Der[]): Der => universal(Type.SEQUENCE, parts)
/** DER orders the members of a set by their bytes. */
export const set = (...parts: Der[]): Der =>
  universal(
    Type.SET,
    parts.toSorted((one, other) => Buffer.compare(encode(one), encode(other))),
  )
/** A set exactly as somebody else wrote it. */
export const setAsWritten = (parts: Der[]): Der => universal(Type.SET, parts)
export const objectId = (dotted: string): Der => universal(Type.OID, forge.asn1.oidToDer(dotted).getBytes())
export const octets = (bytes: Bytes): Der => universal(Type.OCTETSTRING, binary(bytes))
export const smallInteger = (value: number): Der => universal(Type.INTEGER, String.fromCharCode(value))
/** A positive number, given by its bytes. */
export const integer = (bytes: Bytes): Der =>
  universal(Type.INTEGER, binary(bytes[0]! < 0x80 ? bytes : Buffer.concat([Buffer.of(0), bytes])))
export const yes = (): Der => universal(Type.BOOLEAN, '\xff')
export const nothing = (): Der => universal(Type.NULL, '')
/** A part known by its place: `[0]`, `[1]`, … */
export const placed = (place: number, parts: Der[]): Der =>
  forge.asn1.create(Class.CONTEXT_SPECIFIC, place as forge.asn1.Type, true, parts)

export const encode = (der: Der): Buffer => Buffer.from(forge.asn1.toDer(der).getBytes(), 'binary')
/** @throws Error when the bytes are not one whole structure */
export const decode = (bytes: Bytes): Der => forge.asn1.fromDer(binary(bytes))

/** What is read must have exactly the form that was expected: a flipped bit in a tag is a fault, too. */
const expect = (der: Der | undefined, tagClass: forge.asn1.Class, type: number): Der => {
  if (der?.tagClass !== tagClass || der.type !== type) throw new Error('Not the structure of a signature.')
  return der
}
const partsOf = (der: Der): Der[] => {
  if (!Array.isArray(der.value)) throw new Error('Not the structure of a signature.')
  return der.value
}

export const readSequence = (der: Der | undefined): Der[] => partsOf(expect(der, Class.UNIVERSAL, Type.SEQUENCE))
export const readSet = (der: Der | undefined): Der[] => partsOf(expect(der, Class.UNIVERSAL, Type.SET))
export const readPlaced = (der: Der | undefined, place: number): Der[] =>
  partsOf(expect(der, Class.CONTEXT_SPECIFIC, place))
export const isPlaced = (der: Der | undefined, place: number): der is Der =>
  der?.tagClass === Class.CONTEXT_SPECIFIC && (der.type as number) === place

const readBytes = (der: Der | undefined, type: forge.asn1.Type): Buffer => {
  const { value } = expect(der, Class.UNIVERSAL, type)
  if (typeof value !== 'string') throw new Error('Not the structure of a signature.')
  return Buffer.from(value, 'binary')
}

export const readObjectId = (der: Der | undefined): string =>
  forge.asn1.derToOid(readBytes(der, Type.OID).toString('binary'))
export const readOctets = (der: Der | undefined): Buffer => readBytes(der, Type.OCTETSTRING)
export const readInteger = (der: Der | undefined): Buffer => readBytes(der, Type.INTEGER)
export const readTime = (der: Der | undefined): Date =>
  forge.asn1.generalizedTimeToDate(readBytes(der, Type.GENERALIZEDTIME).toString('latin1'))
export const isNothing = (der: Der | undefined): boolean =>
  der?.tagClass === Class.UNIVERSAL && der.type === Type.NULL && der.value === ''
