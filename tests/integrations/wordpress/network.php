<?php
/** Run once, on an installed WordPress: makes it a network whose first site it is. The configuration says so from then on. */
define( 'WP_INSTALLING_NETWORK', true );
$_SERVER['HTTP_HOST'] = getenv( 'WP_HOST' );
require getenv( 'WP_ROOT' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/network.php';
foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) {
	$wpdb->$table = $name;
}
install_network();
$made = populate_network( 1, getenv( 'WP_HOST' ), 'admin@example.org', 'Dateline', '/', false );
if ( is_wp_error( $made ) ) {
	fwrite( STDERR, $made->get_error_message() );
	exit( 1 );
}
