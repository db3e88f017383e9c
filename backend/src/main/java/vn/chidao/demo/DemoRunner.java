package vn.chidao.demo;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the chapters of the demo that have not been told yet, in order. */
@Component
@Profile("demo")
class DemoRunner implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(DemoRunner.class);

	private final List<DemoChapter> chapters;

	private final TransactionTemplate transaction;

	DemoRunner(List<DemoChapter> chapters, PlatformTransactionManager transactions) {
		this.chapters = chapters;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public void run(ApplicationArguments arguments) {
		for (DemoChapter chapter : this.chapters) {
			this.transaction.executeWithoutResult((status) -> {
				if (!chapter.isTold()) {
					LOG.info("Demo data: {}", chapter.getClass().getSimpleName());
					chapter.tell();
				}
			});
		}
	}

}
