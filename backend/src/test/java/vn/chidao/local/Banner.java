package vn.chidao.local;

import java.util.List;

import vn.chidao.support.keycloak.KeycloakHome;

/**
 * What a person needs to know once everything runs.
 */
final class Banner {

	private record Account(String name, String role) {
	}

	private static final List<Account> ACCOUNTS = List.of(
			new Account("truongban", "Trưởng ban - chair of the committee"),
			new Account("photruongban", "Phó Trưởng ban thường trực - standing vice-chair"),
			new Account("uyvien1, uyvien2", "Ủy viên - members"),
			new Account("totruong", "Tổ trưởng Tổ giúp việc - leader of the helper team"),
			new Account("thuky", "Thư ký - secretary"),
			new Account("giamdoc", "Giám đốc sở - department head, not a member"),
			new Account("quantri", "Quản trị viên - administrator"),
			new Account("khach", "Khách - signed in, linked to no person"));

	private Banner() {
	}

	static String of(LocalSettings settings, long seconds) {
		StringBuilder text = new StringBuilder();
		text.append("\n  Chỉ Đạo is running, ready after ").append(seconds).append(" s\n\n");
		line(text, "Web client", settings.webUrl());
		line(text, "GraphQL", settings.webUrl() + "/graphql");
		line(text, "Keycloak", settings.keycloakUrl() + "  (console: " + KeycloakHome.ADMINISTRATOR + " / "
				+ KeycloakHome.ADMINISTRATOR + ")");
		line(text, "Database", "127.0.0.1:" + settings.databasePort() + "/chidao  (root, no password)");
		line(text, "Messages", settings.data().resolve("mail") + "  (invitations, as files)");
		text.append("\n  Demo accounts; the password is the account's name\n\n");
		for (Account account : ACCOUNTS) {
			line(text, account.name(), account.role());
		}
		line(text, "chidao-integration",
				"another system (client credentials, secret: " + KeycloakHome.INTEGRATION_SECRET + ")");
		text.append("\n  Data and logs stay in ")
			.append(settings.data())
			.append("\n  Fresh data: run with -Dchidao.reset=true, or delete that folder. Ctrl-C ends everything.\n\n");
		return text.toString();
	}

	private static void line(StringBuilder text, String left, String right) {
		text.append("    ").append(left).append(" ".repeat(Math.max(1, 20 - left.length()))).append(right).append('\n');
	}

}
