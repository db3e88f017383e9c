package vn.chidao.platform.persistence;

import jakarta.persistence.Timeout;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.lock.internal.MySQLLockingSupport;
import org.hibernate.dialect.lock.spi.LockingSupport;

/**
 * The SQL that MySQL and MariaDB have in common. MySQL 8 locks the rows of one table of a
 * join with {@code for update of}, which MariaDB does not parse; plain {@code for update}
 * works on both.
 */
public class CommonDialect extends MySQLDialect {

	private static final LockingSupport PLAIN_LOCKS = new MySQLLockingSupport(DatabaseVersion.make(5, 7));

	/**
	 * The dialect of MySQL 8, whatever server answers.
	 */
	public CommonDialect() {
		super(DatabaseVersion.make(8, 0));
	}

	@Override
	public LockingSupport getLockingSupport() {
		return PLAIN_LOCKS;
	}

	@Override
	protected boolean supportsAliasLocks() {
		return false;
	}

	@Override
	public String getWriteLockString(String aliases, Timeout timeout) {
		return getWriteLockString(timeout);
	}

	@Override
	public String getReadLockString(String aliases, Timeout timeout) {
		return getReadLockString(timeout);
	}

}
