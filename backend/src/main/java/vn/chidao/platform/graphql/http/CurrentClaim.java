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

	private static final ThreadLocal<Fresh> CLAIM = new ThreadLocal<>();

	private final IdempotentRequests requests;

	CurrentClaim(IdempotentRequests requests) {
		this.requests = requests;
	}

	void begin(Fresh fresh) {
		CLAIM.set(fresh);
	}

	void end() {
		CLAIM.remove();
	}

	@Override
	public void beforeCommit(TransactionExecution transaction) {
		Fresh current = CLAIM.get();
		if (current != null && !transaction.isReadOnly()) {
			this.requests.takesEffect(current);
		}
	}

}
