namespace FunctionsCommerce.WorkerHost.Tests.Http;

/// <summary>An answer with all its headers, but for those of the connection.</summary>
internal sealed record Reply(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>Of the moment, or of how a server cuts a body into pieces.</summary>
    private static readonly string[] OfTheConnection = ["Date", "Transfer-Encoding", "Content-Length", "Connection", "Keep-Alive"];

    public string Text => System.Text.Encoding.UTF8.GetString(Body);

    public bool IsGood => Status is >= 200 and < 400;

    public static async Task<Reply> To(HttpClient client, HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await client.SendAsync(request);
            var headers = response.Headers.Concat(response.Content.Headers).Where(header => !OfTheConnection.Contains(header.Key))
                .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
            return new Reply((int)response.StatusCode, headers, await response.Content.ReadAsByteArrayAsync());
        }
    }
}
