<?php
/**
 * Plugin Name: Dateline maps
 * Description: Maps of your Dateline site in posts and pages: as a block, a shortcode or the story's address.
 * Version: 0.2.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: GPL-2.0-or-later
 * Text Domain: dateline
 *
 * It asks nobody but the map's site for anything, and stores nothing about readers.
 */

namespace Dateline;

defined( 'ABSPATH' ) || exit;

/** The option that holds the address of the map's site, and the note of its stories. */
const OPTION = 'dateline_site';
const STORIES = 'dateline_stories';

/** How much of `stories.json` is read: tens of thousands of stories. */
const MOST_BYTES = 8 * 1024 * 1024;

/** A story's id on its site, with the language of a translation and a published state; a place or passage of it. */
const STORY = '[a-z0-9]+(?:-[a-z0-9]+)*(?:/[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)?(?:/at/[0-9a-f]+)?';
const PLACE = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';

/** Where a post's own text stands in most themes, so that its names can be bound to the map. */
const ARTICLE = '.entry-content, .wp-block-post-content, article';

/** A word in the language of the page or of the editor, English where there is no other. */
function say( string $key ): string {
	static $words = null;
	$words = $words ?? wp_json_file_decode( __DIR__ . '/words.json', array( 'associative' => true ) );
	$language = substr( determine_locale(), 0, 2 );
	return $words[ $language ][ $key ] ?? $words['en'][ $key ];
}

/** The map's site, with a slash at its end; empty where none is set. */
function site(): string {
	return (string) get_option( OPTION, '' );
}

/** Whether an address is on the machine that WordPress itself runs on, as when one tries it out. */
function is_local( string $address ): bool {
	$local = array( 'localhost', '127.0.0.1' );
	$host  = static function ( string $of ): string { return strtolower( wp_parse_url( $of )['host'] ?? '' ); };
	return in_array( $host( $address ), $local, true ) && in_array( $host( home_url() ), $local, true );
}

/** An address as people copy it, as that of a site: no page, query, fragment or password. Empty for what is none. */
function site_address( string $address ): string {
	$parts = wp_parse_url( trim( $address ) );
	$host = strtolower( $parts['host'] ?? '' );
	$scheme = strtolower( $parts['scheme'] ?? '' );
	if ( '' === $host || isset( $parts['user'] ) || isset( $parts['pass'] ) ) {
		return '';
	}
	if ( 'https' !== $scheme && ! ( 'http' === $scheme && is_local( $address ) ) ) {
		return '';
	}
	$port = isset( $parts['port'] ) ? ':' . (int) $parts['port'] : '';
	$path = preg_replace( '#/*([^/]*\.[^/]*)?$#', '/', $parts['path'] ?? '/', 1 );
	return esc_url_raw( $scheme . '://' . $host . $port . $path );
}

/** The site's stories as its `stories.json` tells them, or null where it tells none. What is inside the host's network is not asked. */
function stories_of( string $site ): ?array {
	$asked  = array( 'timeout' => 5, 'redirection' => 2, 'limit_response_size' => MOST_BYTES, 'reject_unsafe_urls' => ! is_local( $site ) );
	$answer = wp_remote_get( $site . 'stories.json', $asked );
	if ( is_wp_error( $answer ) || 200 !== wp_remote_retrieve_response_code( $answer ) ) {
		return null;
	}
	$list = json_decode( wp_remote_retrieve_body( $answer ), true );
	return 1 === ( $list['dateline'] ?? null ) && is_array( $list['stories'] ?? null ) ? $list['stories'] : null;
}

/** The same for the editor, kept for five minutes. */
function stories(): array {
	$kept = get_transient( STORIES );
	if ( is_array( $kept ) ) {
		return $kept;
	}
	$found = '' === site() ? array() : ( stories_of( site() ) ?? array() );
	set_transient( STORIES, $found, 5 * MINUTE_IN_SECONDS );
	return $found;
}

/** What is typed as the site is taken only where a site of maps answers; else the last one stays, and the editor is told. */
function checked_site( $typed ): string {
	$site = site_address( (string) $typed );
	if ( '' === trim( (string) $typed ) || ( '' !== $site && null !== stories_of( $site ) ) ) {
		delete_transient( STORIES );
		return $site;
	}
	add_settings_error( OPTION, 'dateline', say( '' === $site ? 'badAddress' : 'noSite' ) );
	return site();
}

/** A story of the site: its folder and the place that the address chose. Null for what is none, or another site's. */
function story( string $named ): ?array {
	$site = site();
	$named = trim( $named );
	if ( '' === $site ) {
		return null;
	}
	if ( 0 === stripos( $named, $site ) ) {
		$named = substr( $named, strlen( $site ) );
	}
	$pattern = '~^(' . STORY . ')(?:/(?:[a-z]+\.[a-z]+)?)?(?:\?[^#]*)?(?:#(' . PLACE . ')(?::\~:.*)?)?$~D';
	if ( ! preg_match( $pattern, $named, $found ) ) {
		return null;
	}
	return array( 'folder' => $site . $found[1] . '/', 'place' => $found[2] ?? '' );
}

/** The poster, which leads to the story: all that mail and feeds show. */
function poster( string $folder, string $title ): string {
	return sprintf(
		'<a href="%1$s"><img src="%1$sposter.png" alt="%2$s" width="100%%" /></a>',
		esc_url( $folder ),
		esc_attr( '' === $title ? say( 'map' ) : $title )
	);
}

/** Whether what is being made is no page: a feed, or what a task or an administrator's press of a button sends out. */
function is_no_page(): bool {
	return is_feed() || wp_doing_cron() || ( is_admin() && ! wp_doing_ajax() );
}

/**
 * A map, as block, shortcode and address make it.
 *
 * @param array $asked `story`, its id or address; `site`, the place chosen at first; `theme`; `title`; `bind`, whether the
 *                     names in the post's own text are linked to it.
 */
function map_html( array $asked ): string {
	$story = story( (string) ( $asked['story'] ?? '' ) );
	if ( ! $story ) {
		return current_user_can( 'edit_posts' ) ? '<p>' . esc_html( say( 'noStory' ) ) . '</p>' : '';
	}
	$poster = poster( $story['folder'], (string) ( $asked['title'] ?? '' ) );
	if ( is_no_page() ) {
		return '<p>' . $poster . '</p>';
	}
	wp_enqueue_script( 'dateline-embed' );
	$place = (string) ( $asked['site'] ?? '' );
	$place = preg_match( '~^' . PLACE . '$~D', $place ) ? $place : $story['place'];
	$theme = in_array( $asked['theme'] ?? '', array( 'light', 'dark' ), true ) ? $asked['theme'] : '';
	$given = array( 'data-dateline' => $story['folder'], 'data-site' => $place, 'data-theme' => $theme );
	$html = '<div';
	foreach ( array_filter( $given ) as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	if ( ! empty( $asked['bind'] ) && 'false' !== $asked['bind'] && is_singular() ) {
		$html .= sprintf( ' data-bind="%s"', esc_attr( ARTICLE ) );
	}
	return $html . '>' . $poster . '</div>';
}

/** `[dateline story="my-story" site="city-hall" bind="1"]` */
function shortcode( $attributes ): string {
	$known = array( 'story' => '', 'site' => '', 'theme' => '', 'title' => '', 'bind' => '' );
	return map_html( shortcode_atts( $known, is_array( $attributes ) ? $attributes : array(), 'dateline' ) );
}

/**
 * Lines that an author pasted, whose script WordPress took out, get it back. Those of other sites do not, and are no map
 * beside one of ours either: our script would make them a frame, which WordPress lets nobody write without the capability.
 */
function with_script( string $content ): string {
	$site   = site();
	$author = (int) get_post_field( 'post_author' );
	if ( '' !== $site && ! user_can( $author, 'unfiltered_html' ) ) {
		$own     = preg_quote( esc_attr( $site ), '~' );
		$content = preg_replace( '~\sdata-dateline\s*=\s*+(?!["\']?' . $own . ')("[^"]*"|\'[^\']*\'|[^\s>]*)~i', '', $content ) ?? '';
	}
	if ( is_no_page() ) {
		return without_script( $content );
	}
	if ( '' !== $site && false !== stripos( $content, 'data-dateline="' . $site ) ) {
		wp_enqueue_script( 'dateline-embed' );
	}
	return $content;
}

/** Lines as mail and feeds can show them: the poster in place of a frame of the site's or of nothing, and no script of it. */
function without_script( string $content ): string {
	/** Where no site is set, no address is its own: `(?!)` matches nothing. */
	$own     = '' === site() ? '(?!)' : preg_quote( esc_attr( site() ), '~' );
	$content = preg_replace( '~<script\b[^>]*\ssrc="' . $own . '[^"]*"[^>]*>\s*</script>\s*|<link\b[^>]*\shref="' . $own . '[^"]*\.js"[^>]*>\s*~i', '', $content ) ?? $content;
	return preg_replace_callback(
		'~<(iframe|div)\b[^>]*\s(?:src|data-dateline)="(' . $own . '[^"]*)"[^>]*>\s*</\1>~i',
		static function ( array $found ): string {
			$story = story( html_entity_decode( $found[2] ) );
			$title = preg_match( '~\stitle="([^"]*)"~i', $found[0], $named ) ? html_entity_decode( $named[1] ) : '';
			return $story ? poster( $story['folder'], $title ) : $found[0];
		},
		$content
	) ?? $content;
}

/** A mail that WordPress sends, whatever its text was rendered by, and when. */
function mailed( $mail ) {
	if ( is_array( $mail ) && is_string( $mail['message'] ?? null ) ) {
		$mail['message'] = without_script( $mail['message'] );
	}
	return $mail;
}

function start(): void {
	$site = site();
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- the address stays, and the site says for how long it is kept.
	wp_register_script( 'dateline-embed', $site . 'embed.js', array(), null, true );
	wp_register_script( 'dateline-block', plugins_url( 'block.js', __FILE__ ), array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components' ), '0.2.0', true );
	register_block_type(
		'dateline/map',
		array(
			'api_version'     => 2,
			'editor_script'   => 'dateline-block',
			'render_callback' => __NAMESPACE__ . '\map_html',
			'attributes'      => array_fill_keys( array( 'story', 'site', 'theme', 'title', 'folder' ), array( 'type' => 'string', 'default' => '' ) )
				+ array( 'bind' => array( 'type' => 'boolean', 'default' => false ) ),
		)
	);
	add_shortcode( 'dateline', __NAMESPACE__ . '\shortcode' );
	if ( '' !== $site ) {
		wp_embed_register_handler(
			'dateline',
			'#^' . preg_quote( $site, '#' ) . '.+$#i',
			static function ( array $found ) {
				return story( $found[0] ) ? map_html( array( 'story' => $found[0] ) ) : false;
			}
		);
	}
}

/** What the block offers: the stories, and its words. */
function editor(): void {
	$words = array();
	foreach ( array( 'block', 'story', 'place', 'none', 'bind', 'bindHelp', 'theme', 'light', 'dark', 'reader', 'noSite' ) as $key ) {
		$words[ $key ] = say( $key );
	}
	$given = wp_json_encode( array( 'site' => site(), 'stories' => stories(), 'words' => $words ), JSON_HEX_TAG | JSON_HEX_AMP );
	wp_add_inline_script( 'dateline-block', 'window.datelineBlock = ' . $given . ';', 'before' );
}

/** The loader is a module. */
function as_module( string $tag, string $handle ): string {
	return 'dateline-embed' === $handle ? str_replace( array( " type='text/javascript'", ' type="text/javascript"', '<script ' ), array( '', '', '<script type="module" ' ), $tag ) : $tag;
}

function settings(): void {
	register_setting( 'dateline', OPTION, array( 'type' => 'string', 'sanitize_callback' => __NAMESPACE__ . '\checked_site', 'default' => '' ) );
}

function menu(): void {
	add_options_page( say( 'settings' ), say( 'settings' ), 'manage_options', 'dateline', __NAMESPACE__ . '\settings_page' );
}

/** The form sends WordPress's own nonce, and `options.php` asks for the capability again. */
function settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( say( 'settings' ) ) . '</h1><form action="options.php" method="post">';
	settings_fields( 'dateline' );
	printf(
		'<p><label for="dateline-site">%1$s</label><br><input id="dateline-site" name="%2$s" type="url" class="regular-text" value="%3$s" placeholder="https://maps.example/"></p><p>%4$s</p>',
		esc_html( say( 'site' ) ),
		esc_attr( OPTION ),
		esc_attr( site() ),
		esc_html( say( 'siteHelp' ) )
	);
	submit_button();
	echo '</form></div>';
}

/** Leaves nothing, in no site of a network: each has a site of maps of its own. */
function gone(): void {
	foreach ( is_multisite() ? get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) : array( 0 ) as $blog ) {
		$blog && switch_to_blog( $blog );
		delete_option( OPTION );
		delete_transient( STORIES );
		$blog && restore_current_blog();
	}
}

add_action( 'init', __NAMESPACE__ . '\start' );
add_action( 'admin_init', __NAMESPACE__ . '\settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\menu' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\editor' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );
add_filter( 'the_content', __NAMESPACE__ . '\with_script', 20 );
add_filter( 'wp_mail', __NAMESPACE__ . '\mailed' );
/** For who sends mail in another way: `$html = apply_filters( 'dateline_without_script', $html );`. */
add_filter( 'dateline_without_script', __NAMESPACE__ . '\without_script' );
register_uninstall_hook( __FILE__, __NAMESPACE__ . '\gone' );
