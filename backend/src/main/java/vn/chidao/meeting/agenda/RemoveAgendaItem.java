package vn.chidao.meeting.agenda;

import vn.chidao.meeting.AgendaItemId;

/**
 * An agenda item to take out, GraphQL input {@code RemoveAgendaItemInput}.
 *
 * @param agendaItemId the item
 */
record RemoveAgendaItem(AgendaItemId agendaItemId) {
}
