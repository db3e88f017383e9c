package vn.chidao.support.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

/**
 * Takes every message and delivers none. It listens on this machine only.
 */
public final class MailCatcher implements AutoCloseable {

	private final GreenMail server;

	private MailCatcher(int port) {
		this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
	}

	/**
	 * Starts a server.
	 * @param port where it listens
	 * @return the running server
	 */
	public static MailCatcher on(int port) {
		MailCatcher catcher = new MailCatcher(port);
		catcher.server.start();
		return catcher;
	}

	/**
	 * Keeps each message as a file, too.
	 * @param folder where
	 * @param told is told of each file
	 */
	public void keepIn(Path folder, Consumer<Path> told) {
		this.server.getManagers().getUserManager().setMessageDeliveryHandler((message, address) -> {
			Path file = folder
				.resolve(System.nanoTime() + "-" + address.getEmail().replaceAll("[^\\w.@-]", "_") + ".eml");
			try {
				Files.createDirectories(folder);
				try (OutputStream out = Files.newOutputStream(file)) {
					message.getMessage().writeTo(out);
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			told.accept(file);
			return this.server.getManagers().getUserManager().getUserByEmail(address.getEmail());
		});
	}

	/**
	 * The messages to an address, oldest first.
	 * @param address the address
	 * @return subject and text of each
	 */
	public List<Mail> to(String address) {
		return Arrays.stream(this.server.getReceivedMessagesForDomain(address)).map(MailCatcher::read).toList();
	}

	@Override
	public void close() {
		this.server.stop();
	}

	private static Mail read(MimeMessage message) {
		try {
			Object content = message.getContent();
			if (content instanceof Multipart parts) {
				BodyPart first = parts.getBodyPart(0);
				content = first.getContent();
			}
			return new Mail(message.getSubject(), String.valueOf(content));
		}
		catch (IOException | MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A message.
	 *
	 * @param subject its subject
	 * @param text its plain text
	 */
	public record Mail(String subject, String text) {

	}

}
