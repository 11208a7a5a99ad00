using System.Security.Cryptography;
using System.Text;
using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Azure.Messages;

/// <summary>The carrier wants a GUID to know a message by: the same message has the same one each time, and no message to anybody else has
/// it.</summary>
internal static class MessageIds
{
    public static Guid ToGuid(OutboundMessage message) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{message.MessageId}\n{message.To}")).AsSpan(0, 16));
}
