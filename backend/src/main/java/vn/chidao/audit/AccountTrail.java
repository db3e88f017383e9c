package vn.chidao.audit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.chidao.security.AccountAction;
import vn.chidao.security.AccountLinked;

/**
 * Records what happens to accounts, whose module lies below this one.
 */
@Component
class AccountTrail {

	private final AuditTrail trail;

	AccountTrail(AuditTrail trail) {
		this.trail = trail;
	}

	// an ordinary listener runs inside the publisher's transaction, as the trail demands
	@EventListener
	void on(AccountLinked event) {
		String summary = (event.after() != null) ? "Gắn tài khoản với cán bộ " + event.after().value()
				: "Bỏ gắn tài khoản với cán bộ";
		this.trail.record(AccountAction.LINK_ACCOUNT, event.account(), summary);
	}

}
