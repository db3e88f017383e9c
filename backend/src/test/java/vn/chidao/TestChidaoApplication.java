package vn.chidao;

import org.springframework.boot.SpringApplication;

import vn.chidao.local.LocalRun;
import vn.chidao.local.WebClientConfiguration;

/**
 * The whole system on one machine, with demo data.
 */
public final class TestChidaoApplication {

	private TestChidaoApplication() {
	}

	public static void main(String[] args) {
		LocalRun.start((arguments) -> SpringApplication.from(ChidaoApplication::main)
			.with(WebClientConfiguration.class)
			.run(arguments)
			.getApplicationContext());
	}

}
