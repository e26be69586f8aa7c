/** What a form draws with: the part of the kit that is weighed. */
export {
  Button,
  Checkbox,
  CheckboxGroup,
  Combobox,
  ErrorSummary,
  Notice,
  RadioGroup,
  Select,
  Spinner,
  TextArea,
  TextInput,
  Timeline,
} from '../index.ts'
