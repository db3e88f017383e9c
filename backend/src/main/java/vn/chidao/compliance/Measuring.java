package vn.chidao.compliance;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.chidao.committee.CommitteeView;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.security.CommitteeId;

/** Measures, takes waivers into account, and puts it into words. */
@Component
class Measuring {

	private final Assessments assessments;

	private final Waivers waivers;

	private final WaiverRight right;

	private final ComplianceViews views;

	Measuring(Assessments assessments, Waivers waivers, WaiverRight right, ComplianceViews views) {
		this.assessments = assessments;
		this.waivers = waivers;
		this.right = right;
		this.views = views;
	}

	ComplianceView view(List<CommitteeView> bodies, CompliancePeriod period, Viewer viewer) {
		CommitteeId committee = bodies.getFirst().principalId();
		Assessment assessment = this.assessments.of(bodies, period);
		List<WaiverView> waived = this.waivers.of(committee, period);
		WaiverRight.Ruling ruling = this.right.of(committee);
		boolean mayWaive = viewer.in(committee).filter(ruling::permits).isPresent();
		return new ComplianceView(bodies.getFirst(), period.from(), period.to(), assessment.asOf(),
				this.views.items(assessment, waived),
				waived.stream().filter((waiver) -> period.span().contains(waiver.caseDate())).toList(), ruling.view(),
				mayWaive);
	}

}
