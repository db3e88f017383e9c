package vn.chidao.regulation;

import java.util.UUID;

/**
 * A provision and the regulation it belongs to.
 *
 * @param regulation id of the regulation
 * @param provision the provision
 */
record OwnedProvision(UUID regulation, RegulationProvision provision) {

	ProvisionView view() {
		return this.provision.view(this.regulation);
	}

}
