#!/bin/bash
# The disk fills up while a workshop is written to: what was acknowledged is there, the cause has its name, and work goes on when there is
# room again. Needs root, for a small disk in memory that only this script sees:
#
#   cargo build -p warsha-tests --bin kill && sudo tests/faults/full.sh target/debug/kill 60
set -u
kill=$(realpath "${1:?say where the program kill is}")
rounds=${2:-20}
if [ -z "${WARSHA_APART:-}" ]; then
    exec env WARSHA_APART=1 unshare --mount "$0" "$kill" "$rounds"
fi
place=$(mktemp -d)
trap 'umount "$place/disk" 2>/dev/null; rm -rf "$place"' EXIT
mkdir "$place/disk"
"$kill" make "$place/base.warsha" "$place/home" || exit 1
base=$(($(stat -c %s "$place/base.warsha") / 1024))
whole=0 full=0 lost=0
for round in $(seq 1 "$rounds"); do
    # Room for the lock, and for more and more of the log.
    room=$((base + 16 + round * 37 % 900))
    mount -t tmpfs -o "size=${room}k" tmpfs "$place/disk" || exit 1
    rm -rf "$place/home"
    cp "$place/base.warsha" "$place/disk/w.warsha"
    "$kill" write "$place/disk/w.warsha" "$place/home" >"$place/said" 2>"$place/why"
    said=$(grep -cE '^[0-9]+$' "$place/said")
    if [ "$said" -eq 200 ]; then
        whole=$((whole + 1))
    elif grep -q disk_full "$place/why"; then
        full=$((full + 1))
    else
        echo "round $round, $room kB: stopped after $said changes for another reason: $(cat "$place/why")"
        lost=$((lost + 1))
    fi
    mount -o remount,size=64m "$place/disk"
    if ! "$kill" examine "$place/disk/w.warsha" "$place/home" "$said" 2>"$place/why"; then
        echo "round $round, $room kB: $(cat "$place/why")"
        lost=$((lost + 1))
    fi
    umount "$place/disk"
done
echo "$rounds disks: $full filled up and said so, $whole were large enough, $lost failed"
[ "$lost" -eq 0 ] && [ "$full" -gt 0 ]
