"""Asks the windows on this display to close, as the button in their title bar would.

There is no window manager on a test's display, and WebDriver ends the program instead of closing its window.
Ends with 0 when at least one window was asked.
"""
import ctypes
import sys

x = ctypes.CDLL("libX11.so.6")
Atom = Window = ctypes.c_ulong
x.XOpenDisplay.restype = ctypes.c_void_p
x.XDefaultRootWindow.restype = Window
x.XInternAtom.restype = Atom
for call in (x.XDefaultRootWindow, x.XFlush, x.XCloseDisplay):
    call.argtypes = [ctypes.c_void_p]
x.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
x.XQueryTree.argtypes = [ctypes.c_void_p, Window] + [ctypes.c_void_p] * 4
x.XGetWMProtocols.argtypes = [ctypes.c_void_p, Window, ctypes.c_void_p, ctypes.c_void_p]
x.XGetClassHint.argtypes = [ctypes.c_void_p, Window, ctypes.c_void_p]
x.XSendEvent.argtypes = [ctypes.c_void_p, Window, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]


class ClientMessage(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", ctypes.c_void_p),
        ("window", Window), ("message_type", Atom), ("format", ctypes.c_int), ("data", ctypes.c_long * 5),
        ("room", ctypes.c_long * 12),  # XSendEvent reads as much as its largest event takes.
    ]


display = x.XOpenDisplay(None)
if not display:
    sys.exit("no display")
delete = x.XInternAtom(display, b"WM_DELETE_WINDOW", 0)
protocols = x.XInternAtom(display, b"WM_PROTOCOLS", 0)
root, parent, children, count = Window(), Window(), ctypes.POINTER(Window)(), ctypes.c_uint()
x.XQueryTree(display, x.XDefaultRootWindow(display), *map(ctypes.byref, (root, parent, children, count)))
asked = 0
for window in children[: count.value]:
    known, number, names = ctypes.POINTER(Atom)(), ctypes.c_int(), (ctypes.c_char_p * 2)()
    understands = x.XGetWMProtocols(display, window, ctypes.byref(known), ctypes.byref(number)) and delete in known[: number.value]
    # By its class, because a title may be in letters that the old call for titles does not give out.
    if understands and x.XGetClassHint(display, window, names) and b"warsha" in (names[0] or b""):
        message = ClientMessage(type=33, window=window, message_type=protocols, format=32)
        message.data[0] = delete
        x.XSendEvent(display, window, 0, 0, ctypes.byref(message))
        asked += 1
x.XFlush(display)
x.XCloseDisplay(display)
sys.exit(0 if asked else "no window of Warsha is open")
