"""What a screen reader gets of a page in Firefox, by AT-SPI: roles and names, a line each.

    dbus-run-session -- xvfb-run -a /usr/bin/python3 tests/walk/heard.py ADDRESS [NAME ...]

NAME is that of a link or button that is pressed by its own action, as a screen reader does; what is heard then follows.
Needs firefox-esr, xvfb, at-spi2-core and python3-pyatspi of Debian.
"""

import os
import subprocess
import sys
import tempfile
import time

import pyatspi

WAIT = 90
PRESSED = {"link", "push button", "button"}
QUIET = {"text leaf", "static", "section", "paragraph", "panel", "filler"}


def firefox():
    """Firefox as the accessibility bus knows it, or None."""
    for app in pyatspi.Registry.getDesktop(0):
        if app and "irefox" in (app.name or ""):
            return app
    return None


def documents(node, depth=0):
    """The documents below a node, frames of a page included."""
    if node is None or depth > 40:
        return
    if node.getRole() == pyatspi.ROLE_DOCUMENT_WEB:
        yield node
    for child in children(node):
        yield from documents(child, depth + 1)


def children(node):
    try:
        return [child for child in node if child is not None]
    except Exception:
        return []


def heard(node, depth=0):
    """Lines of what is read out, in order."""
    role, name = node.getRoleName(), (node.name or "").strip()
    states = node.getState()
    told = [word for state, word in ((pyatspi.STATE_PRESSED, "pressed"), (pyatspi.STATE_FOCUSED, "focused"),
                                     (pyatspi.STATE_EXPANDED, "expanded")) if states.contains(state)]
    if name and role not in QUIET or told:
        yield "  " * depth + f"{role}: {name}" + (f" ({', '.join(told)})" if told else "")
        depth += 1
    for child in children(node):
        yield from heard(child, depth)


def named(node, name, roles=None):
    """The first part of that name, of any role or of these."""
    if (node.name or "").strip() == name and (roles is None or node.getRoleName() in roles):
        return node
    for child in children(node):
        found = named(child, name, roles)
        if found:
            return found
    return None


def until(what, why):
    """What a call gives once it gives something; the tree is asked again, as it tells no end of loading."""
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        try:
            found = what()
        except Exception:
            found = None
        if found:
            return found
        time.sleep(0.5)
    sys.exit(f"{why} did not come in {WAIT} seconds.")


def main():
    address, *names = sys.argv[1:]
    with tempfile.TemporaryDirectory() as profile:
        with open(os.path.join(profile, "user.js"), "w") as prefs:
            prefs.write('user_pref("accessibility.force_disabled", -1);user_pref("webgl.force-enabled", true);'
                        'user_pref("app.normandy.enabled", false);user_pref("datareporting.policy.dataSubmissionEnabled", false);'
                        'user_pref("browser.aboutwelcome.enabled", false);')
        env = {**os.environ, "GNOME_ACCESSIBILITY": "1", "LIBGL_ALWAYS_SOFTWARE": "1", "MOZ_ENABLE_WAYLAND": "0"}
        browser = subprocess.Popen(["firefox-esr", "--no-remote", "--profile", profile, "--width", "1280", "--height", "800", address],
                                   env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            app = until(firefox, "Firefox on the accessibility bus")
            page = until(
                lambda: next((each for each in documents(app) if named(each, "Interactive map")), None),
                "A page with its live map",
            )
            before = list(heard(page))
            print("\n".join(before))
            for name in names:
                button = until(lambda: named(page, name, PRESSED), f"A link or button {name}")
                button.queryAction().doAction(0)
                until(lambda: list(heard(page)) != before, f"What {name} opens")
                time.sleep(2)
                now = [line for line in heard(page) if line not in before]
                print(f"\n== new after {name}\n" + "\n".join(now))
                before = list(heard(page))
        finally:
            browser.terminate()
            browser.wait()


main()
