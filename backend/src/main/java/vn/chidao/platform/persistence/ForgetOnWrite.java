package vn.chidao.platform.persistence;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Empties the memos of a request when a transaction that may have written ends.
 */
@Component
class ForgetOnWrite implements TransactionExecutionListener {

	@Override
	public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
		forget(transaction);
	}

	@Override
	public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
		forget(transaction);
	}

	private static void forget(TransactionExecution transaction) {
		if (!transaction.isReadOnly()) {
			RequestMemo.forgetAll();
		}
	}

}
