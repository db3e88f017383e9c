import { graphql } from '../../gql';

export const OpenProcedureCase = graphql(`
  mutation OpenProcedureCase($input: OpenProcedureCaseInput!) {
    openProcedureCase(input: $input) {
      procedureCase {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const TakeProcedureStep = graphql(`
  mutation TakeProcedureStep($input: TakeProcedureStepInput!) {
    takeProcedureStep(input: $input) {
      procedureCase {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const RejectProcedureStep = graphql(`
  mutation RejectProcedureStep($input: RejectProcedureStepInput!) {
    rejectProcedureStep(input: $input) {
      procedureCase {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const WithdrawProcedureCase = graphql(`
  mutation WithdrawProcedureCase($input: WithdrawProcedureCaseInput!) {
    withdrawProcedureCase(input: $input) {
      procedureCase {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);
