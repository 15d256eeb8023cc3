/** How the box for a text of one's own looks. */
import { css } from 'lit'

export const ownTextStyles = css`
  textarea,
  .name {
    width: 100%;
  }
  textarea {
    min-height: 8em;
    resize: vertical;
  }
  label {
    display: block;
    margin-bottom: 4px;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 16px;
  }
  .told {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .files li,
  .flags li,
  .racks li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    overflow-wrap: anywhere;
  }
  .flags label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: var(--target);
    margin: 0;
    font-weight: 500;
  }
  .racks input {
    flex: 1 1 12em;
    min-width: 0;
  }
  .racks .some {
    flex: 3 1 16em;
    min-width: 0;
  }
  .drop {
    padding: 12px;
    border: 2px dashed var(--ink-soft);
    border-radius: 12px;
  }
  .over {
    border-color: var(--teal);
  }
`
