UPDATE public_version SET version = version + 1;
