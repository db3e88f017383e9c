package vn.chidao.meeting.agenda;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.meeting.AgendaItemView;
import vn.chidao.meeting.MeetingView;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/**
 * Agenda, votes and decisions.
 */
@Controller
class AgendaController {

	private final AgendaService agenda;

	private final VotingService voting;

	private final DecisionService decisions;

	AgendaController(AgendaService agenda, VotingService voting, DecisionService decisions) {
		this.agenda = agenda;
		this.voting = voting;
		this.decisions = decisions;
	}

	@MutationMapping
	AgendaPayload addAgendaItem(@Argument AddAgendaItem input) {
		return AgendaPayload.of(this.agenda.add(input));
	}

	@MutationMapping
	AgendaPayload removeAgendaItem(@Argument RemoveAgendaItem input) {
		return AgendaPayload.of(this.agenda.remove(input));
	}

	@MutationMapping
	AgendaPayload moveAgendaItem(@Argument MoveAgendaItem input) {
		return AgendaPayload.of(this.agenda.move(input));
	}

	@MutationMapping
	ItemPayload castVote(@Argument CastVote input) {
		return ItemPayload.of(this.voting.cast(input));
	}

	@MutationMapping
	ItemPayload decideAgendaItem(@Argument DecideAgendaItem input) {
		return ItemPayload.of(this.decisions.decide(input));
	}

	/**
	 * The answer to a change of the agenda.
	 *
	 * @param meeting the meeting, null if refused
	 * @param agendaItem the new item
	 * @param userErrors why it was refused
	 */
	record AgendaPayload(@Nullable MeetingView meeting, @Nullable AgendaItemView agendaItem,
			List<UserError> userErrors) {

		static AgendaPayload of(Outcome<AgendaChange> outcome) {
			AgendaChange change = outcome.value();
			return (change == null) ? new AgendaPayload(null, null, outcome.userErrors())
					: new AgendaPayload(change.meeting(), change.agendaItem(), outcome.userErrors());
		}

	}

	/**
	 * The answer to a vote or a decision.
	 *
	 * @param agendaItem the item, null if refused
	 * @param userErrors why it was refused
	 */
	record ItemPayload(@Nullable AgendaItemView agendaItem, List<UserError> userErrors) {

		static ItemPayload of(Outcome<AgendaItemView> outcome) {
			return new ItemPayload(outcome.value(), outcome.userErrors());
		}

	}

}
