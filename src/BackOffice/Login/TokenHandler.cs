using System.Net.Http.Headers;

namespace FunctionsCommerce.BackOffice.Login;

/// <summary>Sends the session's token, renewed where it is about to end.</summary>
public sealed class TokenHandler : DelegatingHandler
{
    /// <summary>Answers null when nobody is logged in.</summary>
    public Func<Task<string?>> Token { get; set; } = () => Task.FromResult<string?>(null);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isLogin = request.RequestUri!.AbsolutePath.EndsWith("/auth/login", StringComparison.Ordinal)
            || request.RequestUri.AbsolutePath.EndsWith("/auth/refresh", StringComparison.Ordinal);
        if (!isLogin && await Token() is { } token)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
