import type { ResultOf } from '@graphql-typed-document-node/core';
import type { ComponentType } from 'react';
import { graphql } from '../../gql';
import type { CommitteePart } from './address';

/** What every tab of a committee's page is given; what else it shows it asks for itself. */
export const CommitteePageQuery = graphql(`
  query Committee($id: ID!, $asOf: Date) {
    viewer {
      account {
        id
      }
      canAdminister
    }
    committee(id: $id, asOf: $asOf) {
      id
      asOf
      kind
      name
      shortName
      viewerCanManage
      viewerCanFormGroups
      viewerCanReadAuditLog
      regulation {
        id
        viewerCanAmend
      }
      agencyRoles {
        role
        agency {
          id
          asOf
          name
        }
      }
      ...CommitteeFacts_Committee
      ...CommitteeHeadline_Committee
    }
  }
`);

export type CommitteeOfPage = NonNullable<ResultOf<typeof CommitteePageQuery>['committee']>;

export interface CommitteeTabProps {
  readonly committee: CommitteeOfPage;
  /** Whether the viewer administers the whole system. */
  readonly administers: boolean;
  /** The legal day of which the page speaks, null for today. */
  readonly asOf: string | null;
}

export interface CommitteeTab {
  readonly part: CommitteePart;
  readonly Content: ComponentType<CommitteeTabProps>;
  /** Whether the tab says the same whatever day the page speaks of. */
  readonly timeless?: boolean;
  /** Whether this body has the tab; every body where absent. */
  readonly offered?: (committee: CommitteeOfPage) => boolean;
}
