package vn.chidao.compliance.figures;

import java.util.List;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.committee.CommitteeView;
import vn.chidao.membership.MembershipView;

/** The figures of a committee's page over GraphQL. */
@Controller
class FiguresController {

	private final Rhythms rhythms;

	private final Figures figures;

	FiguresController(Rhythms rhythms, Figures figures) {
		this.rhythms = rhythms;
		this.figures = figures;
	}

	@BatchMapping(typeName = "Committee")
	Map<CommitteeView, MeetingRhythmView> meetingRhythm(List<CommitteeView> bodies) {
		return this.rhythms.of(bodies);
	}

	@BatchMapping(typeName = "Committee", field = "figures")
	Map<CommitteeView, RecordFigures> ofBodies(List<CommitteeView> bodies) {
		return this.figures.ofBodies(bodies);
	}

	@BatchMapping(typeName = "Membership", field = "figures")
	Map<MembershipView, RecordFigures> ofMembers(List<MembershipView> members) {
		return this.figures.ofMembers(members);
	}

}
