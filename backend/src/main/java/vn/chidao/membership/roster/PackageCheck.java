package vn.chidao.membership.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks into a workbook before any parser does: how much it unpacks to, and whether it
 * brings a program along.
 */
final class PackageCheck {

	/** The most bytes a workbook may unpack to. */
	static final int MOST_UNPACKED = 24_000_000;

	private static final int MOST_PARTS = 300;

	/** How every file of the older, binary formats and every protected one begins. */
	private static final byte[] COMPOUND = { (byte) 0xD0, (byte) 0xCF, (byte) 0x11, (byte) 0xE0 };

	private PackageCheck() {
	}

	/** Why a file is not opened at all, as a key of the message files. */
	static Optional<String> refusal(byte[] file) {
		if (startsWith(file, COMPOUND)) {
			return Optional.of("roster.file.protected");
		}
		try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(file))) {
			return inspect(archive);
		}
		catch (IOException | IllegalArgumentException ex) {
			return Optional.of("roster.file.damaged");
		}
	}

	private static Optional<String> inspect(ZipInputStream archive) throws IOException {
		long left = MOST_UNPACKED;
		int parts = 0;
		boolean workbook = false;
		byte[] buffer = new byte[8192];
		for (ZipEntry part = archive.getNextEntry(); part != null; part = archive.getNextEntry()) {
			String name = part.getName().toLowerCase(Locale.ROOT);
			if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/") || name.contains("/activex/")) {
				return Optional.of("roster.file.macro");
			}
			workbook |= name.equals("xl/workbook.xml");
			for (int read = archive.read(buffer); read >= 0; read = archive.read(buffer)) {
				left -= read;
				if (left < 0) {
					return Optional.of("roster.file.unpacked");
				}
			}
			if (++parts > MOST_PARTS) {
				return Optional.of("roster.file.unpacked");
			}
		}
		return workbook ? Optional.empty() : Optional.of("roster.file.damaged");
	}

	private static boolean startsWith(byte[] file, byte[] beginning) {
		return file.length >= beginning.length
				&& Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
	}

}
