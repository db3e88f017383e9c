package vn.chidao.meeting.agenda;

import vn.chidao.meeting.AgendaItemId;

/**
 * An agenda item to put in another place, GraphQL input {@code MoveAgendaItemInput}.
 *
 * @param agendaItemId the item
 * @param position its place as it shall be, from 1
 */
record MoveAgendaItem(AgendaItemId agendaItemId, int position) {
}
