package vn.chidao.procedure;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import vn.chidao.committee.CommitteeView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.Batch;
import vn.chidao.platform.text.Messages;
import vn.chidao.procedure.RuledBodies.RuledBody;

/** The procedures of committees, so that people see the way before they open a case. */
@Controller
class PathFields {

	private final RuledBodies bodies;

	private final Viewers viewers;

	private final Messages messages;

	PathFields(RuledBodies bodies, Viewers viewers, Messages messages) {
		this.bodies = bodies;
		this.viewers = viewers;
		this.messages = messages;
	}

	@BatchMapping(typeName = "Committee")
	Map<CommitteeView, List<ProcedurePathView>> procedures(List<CommitteeView> committees) {
		Map<CommitteeView, List<RuledBody>> ruled = this.bodies.of(committees);
		Viewer viewer = this.viewers.current();
		return Batch.of(committees,
				(committee) -> ruled.getOrDefault(committee, List.of())
					.stream()
					.flatMap((body) -> paths(body, viewer).views(this.messages).stream())
					.toList());
	}

	private static Paths paths(RuledBody body, Viewer viewer) {
		return new Paths(body.place().id(), body.place().body(), body.rules(),
				viewer.in(body.place().id()).map(Standing::capacities).orElse(Set.of()));
	}

}
