package vn.chidao.membership;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import vn.chidao.agency.Agencies;
import vn.chidao.committee.CommitteeChanges;

/** Lets tests set up bodies and people. */
@TestConfiguration(proxyBeanMethods = false)
public class SceneConfiguration {

	@Bean
	Scene scene(Agencies agencies, CommitteeChanges committees, Persons persons, Memberships memberships) {
		return new Scene(agencies, committees, persons, memberships);
	}

}
