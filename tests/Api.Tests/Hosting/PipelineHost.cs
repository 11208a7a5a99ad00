using System.Text;
using System.Text.Json;
using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.Functions.Http.PureEssence;
using FunctionsCommerce.LocalHost.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Api.Tests.Hosting;

/// <summary>What a caller got.</summary>
internal sealed record Reply(int Status, string Text, IHeaderDictionary Headers)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    public string? Code => Json.GetProperty("error").GetProperty("code").GetString();
}

/// <summary>The pipeline without a server: one call at a time, against the embedded store in a folder of its own.</summary>
internal sealed class PipelineHost : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("pipeline").FullName;
    private readonly LocalDatabase database;
    private readonly EmbeddedStore store;
    private readonly ServiceProvider services;

    public PipelineHost(params (string Key, string Value)[] settings)
    {
        database = LocalDatabase.Open(folder);
        store = EmbeddedStore.Open(database, Time);
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                settings.Append(("Auth:SigningKey", new string('k', 40)))
                    .Select(pair => KeyValuePair.Create(pair.Item1, (string?)pair.Item2)))
            .Build();
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<IDocumentStore>(store)
            .AddCore(configuration)
            .AddHttpApis(configuration)
            .AddSingleton(new IdGenerator(Time, IdRange.All(0)))
            .BuildServiceProvider();
    }

    public Clock Time { get; } = new();

    public PureEssenceApi Api => services.GetRequiredService<PureEssenceApi>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public async Task<string> Token(long accountId, Role role = Role.Customer, string channel = Channels.PureEssence)
    {
        var sessions = Get<SessionService>();
        var session = sessions.New(
            new Account
            {
                AccountId = accountId,
                Name = "John Doe",
                Email = "john@example.com",
                NormalizedEmail = "john@example.com",
                Role = role,
                Channel = channel,
                CreatedAt = Time.GetUtcNow(),
                UpdatedAt = Time.GetUtcNow(),
            },
            channel);
        (await store.CreateAsync(session, CancellationToken.None)).ShouldBeTrue();
        return sessions.Issue(session).AccessToken;
    }

    public async Task<Reply> Send(
        Func<HttpRequest, Task<IResult>> function, string verb = "GET", string? body = null, string? token = null,
        Action<HttpRequest>? with = null)
    {
        var context = new DefaultHttpContext();
        using var output = new MemoryStream();
        context.Response.Body = output;
        var request = context.Request;
        request.Method = verb;
        request.Path = "/pure-essence/v1/test";
        if (body is not null)
        {
            request.ContentType = "application/json";
            request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        }

        if (token is not null)
        {
            request.Headers.Authorization = "Bearer " + token;
        }

        with?.Invoke(request);
        await (await function(request)).ExecuteAsync(context);
        await context.Response.CompleteAsync();
        await context.Response.BodyWriter.FlushAsync();
        return new Reply(context.Response.StatusCode, Encoding.UTF8.GetString(output.ToArray()), context.Response.Headers);
    }

    public void Dispose()
    {
        services.Dispose();
        store.Dispose();
        database.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Stands until it is advanced.</summary>
    internal sealed class Clock : TimeProvider
    {
        private long ticks = new DateTimeOffset(2025, 11, 23, 10, 0, 0, TimeSpan.Zero).UtcTicks;

        public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

        public void Advance(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);
    }
}
