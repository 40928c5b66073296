<?php
/** Run for each state of the site: which theme it has, whether the plugin is on, and which site of maps it knows. */
$_SERVER['HTTP_HOST'] = getenv( 'WP_HOST' );
require getenv( 'WP_ROOT' ) . '/wp-load.php';
$given = json_decode( stream_get_contents( STDIN ), true );
switch_theme( $given['theme'] );
update_option( 'active_plugins', $given['plugin'] ? array( 'dateline/dateline.php' ) : array() );
update_option( 'dateline_site', $given['site'] );
echo wp_get_theme()->get( 'Version' );
