package vn.chidao.membership.entrusting;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.membership.EntrustmentView;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.FindingView;

/**
 * What came of entrusting something, as the rules judged it: payload of
 * {@code giveDelegation} and {@code recordActing}.
 *
 * @param entrustment what was entrusted, null if refused
 * @param findings what the rules say without refusing
 * @param userErrors why it was refused
 */
public record JudgedEntrustment(@Nullable EntrustmentView entrustment, List<FindingView> findings,
		List<UserError> userErrors) {

	static JudgedEntrustment done(EntrustmentView entrustment, List<FindingView> findings) {
		return new JudgedEntrustment(entrustment, findings, List.of());
	}

	static JudgedEntrustment refused(List<? extends UserError> errors, List<FindingView> findings) {
		return new JudgedEntrustment(null, findings, List.copyOf(errors));
	}

}
