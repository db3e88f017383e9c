package vn.chidao.onboarding;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A person's way into the system, GraphQL type {@code PersonAccess}.
 *
 * @param state how far they are
 * @param email where the invitation went, null where there was none
 * @param invitedAt when the last message went out
 * @param lastSeenAt when they were last seen
 */
record PersonAccessView(AccessState state, @Nullable String email, @Nullable Instant invitedAt,
		@Nullable Instant lastSeenAt) {

	@Override
	public String toString() {
		return "PersonAccess[" + this.state + "]";
	}

}
