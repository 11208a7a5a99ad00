using Azure.Core;
using FunctionsCommerce.Azure.Rest;

namespace FunctionsCommerce.Azure.Messages;

/// <summary>The Communication Services resource: text messages and WhatsApp go through it, and mail, which has a client of its
/// own.</summary>
public static class CommunicationService
{
    private const string Scope = "https://communication.azure.com//.default";

    public static RestService Create(Uri endpoint, TokenCredential credential, RestOptions options) =>
        new(endpoint, Scope, credential, options);
}
