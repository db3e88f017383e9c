package vn.chidao.membership.roster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.chidao.committee.CommitteeView;
import vn.chidao.document.StoredFileView;

/**
 * A file, the body it is for, and what taking it over would do.
 *
 * @param file the file
 * @param body the body
 * @param plan what would be done
 */
record RosterAssessment(StoredFileView file, CommitteeView body, RosterPlan plan) {

	/**
	 * Stands for exactly this outcome: another file, another version of the body, of a
	 * person or of a membership give another token.
	 * @return the token, null where nothing can or need be taken over
	 */
	@Nullable String token() {
		boolean changes = this.plan.rows()
			.stream()
			.anyMatch((row) -> row.person().change() != RosterChange.UNCHANGED
					|| (row.seat() != null && row.seat().change() != RosterChange.UNCHANGED));
		return (changes && this.plan.isClean()) ? digest() : null;
	}

	private String digest() {
		StringBuilder world = new StringBuilder(this.file.sha256()).append(this.body.id()).append(this.body.version());
		this.plan.rows().forEach((row) -> describe(row, world));
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
				.digest(world.toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void describe(RosterPlan.Row row, StringBuilder world) {
		world.append('\n').append(row.person().key()).append(row.person().change());
		if (row.person().before() != null) {
			world.append(row.person().before().version());
		}
		if (row.seat() != null) {
			world.append(row.seat().change()).append(row.seat().after());
			if (row.seat().before() != null) {
				world.append(Objects.toString(row.seat().before().id())).append(row.seat().before().version());
			}
		}
	}

}
