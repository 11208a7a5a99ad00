using System.Net.Sockets;

namespace FunctionsCommerce.Core.Webhooks;

/// <summary>Why a receiver was not reached, in words for staff: an exception's own text names addresses and parts of this system.</summary>
internal static class DeliveryProblem
{
    public static string Of(Exception problem) => problem switch
    {
        HttpRequestException { Message: WebhookAddressGuard.NotPublic } => WebhookAddressGuard.NotPublic,
        HttpRequestException { InnerException: HttpRequestException { Message: WebhookAddressGuard.NotPublic } } =>
            WebhookAddressGuard.NotPublic,
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "The host name is unknown",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } =>
            "The TLS connection failed: the certificate may be invalid or expired",
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => "The answer is too large",
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse } => "The answer is not valid HTTP",
        _ => Inner(problem) switch
        {
            SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } =>
                "The host name is unknown",
            SocketException { SocketErrorCode: SocketError.ConnectionRefused } => "The connection was refused",
            SocketException { SocketErrorCode: SocketError.TimedOut } => "The connection timed out",
            SocketException { SocketErrorCode: SocketError.HostUnreachable or SocketError.NetworkUnreachable } => "The host is unreachable",
            _ => "The connection failed",
        },
    };

    private static SocketException? Inner(Exception problem)
    {
        for (var current = problem; current is not null; current = current.InnerException)
        {
            if (current is SocketException socket)
            {
                return socket;
            }
        }

        return null;
    }
}
