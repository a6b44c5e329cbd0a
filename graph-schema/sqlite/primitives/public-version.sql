SELECT version AS seq FROM public_version;
