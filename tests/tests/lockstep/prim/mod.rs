mod reg;
mod synchroniser;
mod toggle_sampler;
