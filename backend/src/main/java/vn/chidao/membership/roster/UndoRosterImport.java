package vn.chidao.membership.roster;

/**
 * A list to take back, GraphQL input {@code UndoRosterImportInput}.
 *
 * @param rosterImportId the import
 */
record UndoRosterImport(RosterImportId rosterImportId) {

}
