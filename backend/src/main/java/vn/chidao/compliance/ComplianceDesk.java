package vn.chidao.compliance;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Families;
import vn.chidao.platform.graphql.BadInputException;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.security.CommitteeId;

/**
 * Shows how a committee and the bodies under it keep their rules to those who act in
 * them, and to administrators. What concerns one body alone is shown to those who may
 * know of its meetings.
 */
@Service
public class ComplianceDesk {

	private final Families families;

	private final Insights insights;

	private final Measuring measuring;

	ComplianceDesk(Families families, Insights insights, Measuring measuring) {
		this.families = families;
		this.insights = insights;
		this.measuring = measuring;
	}

	/**
	 * How a committee keeps its rules, in a constant number of statements.
	 * @param body the committee or a body under it
	 * @param period the days asked for
	 * @return what was measured, in the language of the request
	 * @throws NotFoundException for outsiders, and if there is no such body
	 * @throws BadInputException if the days cannot be asked for
	 */
	@Transactional(readOnly = true)
	public ComplianceView read(CommitteeId body, CompliancePeriod period) {
		Insight insight = this.insights.current();
		if (!insight.administers() && insight.viewer().in(body).isEmpty()) {
			throw new NotFoundException();
		}
		List<CommitteeView> bodies = this.families.during(body, period.checked().from(), period.to())
			.stream()
			.filter(insight::reaches)
			.toList();
		if (bodies.isEmpty()) {
			throw new NotFoundException();
		}
		return this.measuring.view(bodies, period, insight.viewer());
	}

}
