using Microsoft.AspNetCore.SignalR;
using Network.Web.Rights;

namespace Network.Web.Live;

/// <summary>
/// The open line of a signed-in page. It says nothing of its own yet; that it ends is what the page learns from it: the
/// session was ended or a right was taken away, here or on another device.
/// </summary>
[Can(Capability.UseOwnAccount)]
public sealed class LiveHub : Hub;
