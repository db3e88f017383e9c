package vn.chidao.committee;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.CommitteeId;

/** The life of bodies over GraphQL. */
@Controller
class LifeController {

	private final LifeService service;

	private final Committees committees;

	LifeController(LifeService service, Committees committees) {
		this.service = service;
		this.committees = committees;
	}

	@MutationMapping
	RenameCommitteePayload renameCommittee(@Argument RenameCommittee input) {
		Outcome<CommitteeView> outcome = this.service.rename(input);
		return new RenameCommitteePayload(outcome.value(), outcome.userErrors());
	}

	@MutationMapping
	DissolveCommitteePayload dissolveCommittee(@Argument DissolveCommittee input) {
		Outcome<CommitteeView> outcome = this.service.dissolve(input);
		return new DissolveCommitteePayload(outcome.value(), outcome.userErrors());
	}

	@MutationMapping
	MergeCommitteePayload mergeCommittee(@Argument MergeCommittee input) {
		Outcome<CommitteeView> outcome = this.service.merge(input);
		return new MergeCommitteePayload(outcome.value(), outcome.userErrors());
	}

	@BatchMapping(typeName = "Committee", field = "history")
	Map<CommitteeView, List<CommitteeDecisionView>> history(List<CommitteeView> bodies) {
		Map<CommitteeId, List<CommitteeDecisionView>> found = this.committees
			.histories(bodies.stream().map(CommitteeView::id).collect(Collectors.toSet()));
		Map<CommitteeView, List<CommitteeDecisionView>> histories = new HashMap<>();
		bodies.forEach((body) -> histories.put(body, found.getOrDefault(body.id(), List.of())));
		return histories;
	}

	@BatchMapping(typeName = "CommitteeDecision", field = "other")
	Map<CommitteeDecisionView, CommitteeView> other(List<CommitteeDecisionView> decisions) {
		Set<CommitteeId> wanted = decisions.stream()
			.map(CommitteeDecisionView::otherId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		Map<CommitteeId, CommitteeView> found = wanted.isEmpty() ? Map.of() : this.committees.views(wanted);
		Map<CommitteeDecisionView, CommitteeView> others = new HashMap<>();
		for (CommitteeDecisionView decision : decisions) {
			CommitteeView other = (decision.otherId() != null) ? found.get(decision.otherId()) : null;
			if (other != null) {
				others.put(decision, other);
			}
		}
		return others;
	}

	/** Asked for one body, before it ends. */
	@SchemaMapping(typeName = "Committee", field = "openAffairs")
	List<OpenAffair> openAffairs(CommitteeView body) {
		return this.service.open(body);
	}

	@BatchMapping(typeName = "OpenAffair", field = "body")
	Map<OpenAffair, CommitteeView> body(List<OpenAffair> affairs) {
		Map<CommitteeId, CommitteeView> found = this.committees
			.views(affairs.stream().map(OpenAffair::bodyId).collect(Collectors.toSet()));
		return affairs.stream()
			.distinct()
			.filter((affair) -> found.containsKey(affair.bodyId()))
			.collect(Collectors.toMap((affair) -> affair, (affair) -> found.get(affair.bodyId())));
	}

	record RenameCommitteePayload(@Nullable CommitteeView committee, List<UserError> userErrors) {

	}

	record DissolveCommitteePayload(@Nullable CommitteeView committee, List<UserError> userErrors) {

	}

	record MergeCommitteePayload(@Nullable CommitteeView committee, List<UserError> userErrors) {

	}

}
