/** The map of the line: one column on a phone, the line's four parts side by side where there is room. */
import { css } from 'lit'

export const soloDoorStyles = css`
  .loose {
    gap: 20px;
  }
  h4 {
    margin: 0;
    font-size: var(--size-body);
    line-height: 1.25;
  }
  .narrow,
  .brain {
    width: 100%;
    max-width: 528px;
  }
  .today {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 250px), 1fr));
    gap: 12px;
  }
  .today li {
    display: flex;
    flex-direction: column;
    gap: 4px;
  }
  .parts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr));
    gap: 20px 28px;
  }
  .parts h3 {
    margin-bottom: 12px;
  }
  .head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 12px;
  }
  .head button {
    flex: none;
  }
  .measured {
    margin-top: 8px;
    font-variant-numeric: tabular-nums;
  }
`
