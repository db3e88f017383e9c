package vn.chidao.platform.graphql.http;

import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

import vn.chidao.platform.graphql.http.Claim.Fresh;

/**
 * The idempotency claim the current thread works under. Before any transaction of it
 * commits, the claim is marked in that same transaction.
 */
@Component
class CurrentClaim implements TransactionExecutionListener {

	private final ThreadLocal<Fresh> claim = new ThreadLocal<>();

	private final IdempotentRequests requests;

	CurrentClaim(IdempotentRequests requests) {
		this.requests = requests;
	}

	void begin(Fresh fresh) {
		this.claim.set(fresh);
	}

	void end() {
		this.claim.remove();
	}

	@Override
	public void beforeCommit(TransactionExecution transaction) {
		Fresh current = this.claim.get();
		if (current != null && !transaction.isReadOnly()) {
			this.requests.takesEffect(current);
		}
	}

}
