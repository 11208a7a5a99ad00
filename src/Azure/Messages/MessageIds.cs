using System.Security.Cryptography;
using System.Text;

namespace FunctionsCommerce.Azure.Messages;

/// <summary>The carrier wants a GUID to know a message by: the same message has the same one each time.</summary>
internal static class MessageIds
{
    public static Guid ToGuid(string messageId) => new(SHA256.HashData(Encoding.UTF8.GetBytes(messageId)).AsSpan(0, 16));
}
