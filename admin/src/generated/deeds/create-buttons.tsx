import AddIcon from '@mui/icons-material/Add'
import { Button } from '@mui/material'
import { Link } from 'react-router-dom'
import type { Resource } from '../../schema/resource.ts'
import { createPath } from '../paths.ts'
import { useWords } from '../words.ts'

/** The ways to make a record of a list. */
export function CreateButtons({ resource }: { resource: Resource }) {
  const words = useWords()
  return resource.actions
    .filter(({ does }) => does === 'CREATE')
    .map(({ name }) => (
      <Button
        key={name}
        component={Link}
        to={createPath(resource.name, name)}
        variant="contained"
        startIcon={<AddIcon />}
      >
        {words.action(name)}
      </Button>
    ))
}
