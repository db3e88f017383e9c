package vn.chidao.meeting.agenda;

import vn.chidao.meeting.AgendaItemId;

/**
 * A decision to declare, GraphQL input {@code DecideAgendaItemInput}.
 *
 * @param agendaItemId the item
 * @param approved whether it is approved
 * @param text words of the decision, 2 to 5,000 characters
 */
record DecideAgendaItem(AgendaItemId agendaItemId, boolean approved, String text) {
}
