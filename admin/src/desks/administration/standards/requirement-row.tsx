import DownIcon from '@mui/icons-material/ArrowDownward'
import UpIcon from '@mui/icons-material/ArrowUpward'
import RemoveIcon from '@mui/icons-material/DeleteOutlined'
import ExpandIcon from '@mui/icons-material/ExpandMore'
import { Box, Button, Card, Collapse, IconButton } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useText } from '../../../ui/text.ts'
import type { StandardDraft } from './standard-draft.ts'

interface RequirementRowProps {
  at: number
  /** Whether its fields are shown from the start. */
  open: boolean
  /** Moves it one place up; absent at the top. */
  onUp?: () => void
  /** Moves it one place down; absent at the bottom. */
  onDown?: () => void
  onRemove: () => void
  children: ReactNode
}

/** One paper of the list: its name opens its fields, its arrows move it; where something is wrong, it stands open. */
export function RequirementRow({ at, open: first, onUp, onDown, onRemove, children }: RequirementRowProps) {
  const translate = useTranslate()
  const text = useText()
  const id = useId()
  const { formState } = useFormContext<StandardDraft>()
  const [chosen, setOpen] = useState(first)
  const title = useWatch<StandardDraft, `requirements.${number}.title`>({ name: `requirements.${at}.title` })
  const name = (title && text(title)) || translate('administration.new_requirement')
  const open = chosen || Boolean(formState.errors.requirements?.[at])
  return (
    <Card component="li" variant="outlined">
      <Box sx={{ display: 'flex', alignItems: 'center', p: 0.5 }}>
        <Button
          onClick={() => setOpen(!chosen)}
          aria-expanded={open}
          aria-controls={id}
          startIcon={<ExpandIcon sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />}
          sx={{ flex: 1, minWidth: 0, justifyContent: 'start', textAlign: 'start', overflowWrap: 'anywhere' }}
        >
          {at + 1}. {name}
        </Button>
        <MoveButtons name={name} at={at} onUp={onUp} onDown={onDown} />
        <IconButton size="small" onClick={onRemove} aria-label={translate('administration.remove', { name })}>
          <RemoveIcon fontSize="small" />
        </IconButton>
      </Box>
      <Collapse in={open} id={id} mountOnEnter={!first}>
        <Box sx={{ p: 1.5, pt: 0.5 }}>{children}</Box>
      </Collapse>
    </Card>
  )
}

function MoveButtons({
  name,
  at,
  onUp,
  onDown,
}: Pick<RequirementRowProps, 'at' | 'onUp' | 'onDown'> & { name: string }) {
  const translate = useTranslate()
  const up = useRef<HTMLButtonElement>(null)
  const down = useRef<HTMLButtonElement>(null)
  const pressed = useRef<'up' | 'down'>(null)
  // What is moved loses the focus; it stays with the paper, so that one can press again.
  useEffect(() => {
    const [button, other] = pressed.current === 'up' ? [up, down] : [down, up]
    if (pressed.current) (button.current?.disabled ? other : button).current?.focus()
    pressed.current = null
  }, [at])
  return (
    <>
      {(
        [
          ['up', up, onUp, UpIcon],
          ['down', down, onDown, DownIcon],
        ] as const
      ).map(([way, ref, go, Icon]) => (
        <IconButton
          key={way}
          ref={ref}
          size="small"
          disabled={!go}
          onClick={() => {
            pressed.current = way
            go?.()
          }}
          aria-label={translate(`administration.move_${way}`, { name })}
        >
          <Icon fontSize="small" />
        </IconButton>
      ))}
    </>
  )
}
