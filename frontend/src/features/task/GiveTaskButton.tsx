import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/display';
import { PlusIcon } from '../../ui/icons';
import { GiveTaskDialog } from './GiveTaskDialog';
import { taskMessages } from './messages';

const TaskGiversQuery = graphql(`
  query TaskGivers {
    committees(first: 100) {
      nodes {
        id
        shortName
        viewerCanAssignTask
      }
    }
  }
`);

/** Opens the dialog to give a task, for those who may give one in the name of a body. */
export function GiveTaskButton() {
  const t = useMessages(taskMessages);
  const [{ data }] = useQuery({ query: TaskGiversQuery });
  const [open, setOpen] = useState(false);
  const givers = data?.committees.nodes.filter((body) => body.viewerCanAssignTask) ?? [];
  return (
    givers.length > 0 && (
      <>
        <Button onClick={() => setOpen(true)}>
          <PlusIcon />
          {t.give}
        </Button>
        {open && <GiveTaskDialog givers={givers} onClose={() => setOpen(false)} />}
      </>
    )
  );
}
