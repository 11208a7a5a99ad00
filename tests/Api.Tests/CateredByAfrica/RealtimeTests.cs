using System.Text.Json;
using System.Text.RegularExpressions;
using FunctionsCommerce.Api.Tests.Node;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Marketing;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Realtime;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>The official client judges our Socket.IO.</summary>
public sealed partial class RealtimeTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Package = "socket.io-client@4.8.1";
    private static readonly string[] Events = [
        "order:created", "customer:registered", "email:sent", "message:delivered", "automation:triggered",
    ];

    [NodeFact(Package)]
    public Task Staff_see_what_happens_over_a_WebSocket() => SeesAll("['websocket']");

    [NodeFact(Package)]
    public Task Staff_see_what_happens_over_polling() => SeesAll("['polling']");

    [NodeFact(Package)]
    public Task Staff_see_what_happens_while_the_client_moves_from_polling_to_a_WebSocket() => SeesAll("['polling', 'websocket']");

    [NodeFact(Package)]
    public async Task Without_a_good_token_of_staff_nobody_gets_in()
    {
        await using var host = await TestHost.Start();
        var expired = await Token(host.Store);
        await host.Store.Advance(TimeSpan.FromHours(1) + TimeSpan.FromSeconds(1));
        var shopper = await Shopper.Register(host.Store);

        foreach (var transport in new[] { "websocket", "polling" })
        {
            (await Refusal(host.Store, transport, null)).ShouldBe("Authentication required");
            (await Refusal(host.Store, transport, "Bearer nonsense")).ShouldBe("The token is invalid or has expired");
            (await Refusal(host.Store, transport, "Bearer " + expired)).ShouldBe("The token is invalid or has expired");
            (await Refusal(host.Store, transport, "Bearer " + shopper.Token)).ShouldBe("The token is invalid or has expired");
            (await Refusal(host.Store, transport, "Bearer " + await Token(host.Store))).ShouldBe("connected");
        }
    }

    /// <summary>The lines of docs/realtime.md, which are the same against Web PubSub.</summary>
    [NodeFact(Package)]
    public async Task A_browser_connects_by_what_the_store_says_and_again_with_a_new_login()
    {
        var token = await Token(store);

        var seen = await Task.Run(() => NodePackages.Script(Package, $$"""
            const { io } = require('socket.io-client');
            const api = '{{store.App.Address}}catered-by-africa/v1', accessToken = () => '{{token}}';
            {{ClientCode()}}
            connect().then(socket => {
              let connects = 0;
              socket.on('connect_error', error => { console.error(error.message); process.exit(1); });
              socket.on('connect', () => {
                if (++connects === 2) { console.log('twice'); socket.close(); }
                else socket.io.engine.close();
              });
            });
            """));

        seen.ShouldBe("twice");
    }

    [NodeFact(Package)]
    public async Task A_renewal_lets_go_whoever_logged_out_and_nobody_else()
    {
        var (leaving, staying) = (await BackOffice.Enter(store), await BackOffice.Enter(store));

        var seen = Task.Run(() => NodePackages.Script(Package, $$"""
            const { io } = require('socket.io-client');
            const open = token => new Promise((resolve, reject) => {
              const socket = io('{{store.App.Address}}', { auth: { token } }).on('connect', () => resolve(socket)).on('connect_error', reject);
            });
            (async () => {
              const [leaving, staying] = [await open('{{leaving.Token}}'), await open('{{staying.Token}}')];
              leaving.on('disconnect', reason => { console.log(reason, staying.connected); leaving.close(); staying.close(); });
              await fetch('{{store.App.Address}}catered-by-africa/v1/auth/logout', { method: 'POST', headers: { Authorization: 'Bearer {{leaving.Token}}' } });
            })();
            """));
        while (!seen.IsCompleted)
        {
            await store.Service<IRealtimePush>().RenewAsync(default);
            await Task.WhenAny(seen, Task.Delay(100));
        }

        (await seen).ShouldBe("io server disconnect true");
    }

    [Fact]
    public async Task Every_hour_the_sockets_are_renewed()
    {
        var sockets = new CountedSockets();
        await using var host = await TestHost.Start(
            options => options with { Replace = services => services.AddSingleton<IRealtimePush>(sockets) });

        for (var hour = 0; hour < 3; hour++)
        {
            await host.Store.Advance(TimeSpan.FromHours(1));
        }

        // One more when the real clock, too, passes the mark meanwhile.
        sockets.Renewals.ShouldBeInRange(3, 4);
    }

    [Theory]
    [InlineData("GET", "EIO=3&transport=polling", 5)]
    [InlineData("GET", "EIO=4&transport=pigeon", 0)]
    [InlineData("GET", "EIO=4&transport=polling&sid=unknown", 1)]
    [InlineData("POST", "EIO=4&transport=polling", 2)]
    [InlineData("GET", "EIO=4&transport=websocket", 3)]
    public async Task A_malformed_handshake_is_refused_in_the_words_of_the_protocol(string method, string query, int code)
    {
        var answer = await store.Send(new HttpMethod(method), "/socket.io/?" + query);

        answer.Expect(System.Net.HttpStatusCode.BadRequest).At("code").GetInt32().ShouldBe(code);
    }

    private static string ClientCode() =>
        ClientLines().Match(File.ReadAllText(Path.Combine(Repository.Root, "docs", "realtime.md"))).Groups["code"].Value;

    private static async Task<string> Token(StoreHost host) =>
        (await host.Service<LoginService>()
            .LoginAsync(StoreHost.AdminEmail, StoreHost.AdminPassword, Channels.CateredByAfrica, default)).Value.Tokens.AccessToken;

    private static Task<string> Refusal(
        StoreHost host, string transport, string? token) => Task.Run(() => NodePackages.Script(Package, $$"""
        const { io } = require('socket.io-client');
        const socket = io('{{host.App.Address}}', { auth: { token: {{JsonSerializer.Serialize(token)}} }, transports: ['{{transport}}'], reconnection: false });
        const end = text => { console.log(text); socket.close(); };
        socket.on('connect', () => end('connected'));
        socket.on('connect_error', error => end(error.message));
        """));

    private async Task SeesAll(string transports)
    {
        var product = await store.Product();
        var shopper = await Shopper.Register(store);
        await shopper.AddToCart(product);
        await shopper.Order();
        var order = (await store.Service<IDocumentStore>()
            .QueryAsync(new Query<Order, Order>(all => all.OrderByDescending(one => one.CreatedAt)), default)).Items[0];
        var token = await Token(store);

        var seen = Task.Run(() => NodePackages.Script(Package, $$"""
            const { io } = require('socket.io-client');
            const socket = io('{{store.App.Address}}', { auth: { token: 'Bearer {{token}}' }, transports: {{transports}} });
            const seen = {};
            socket.on('connect_error', error => { console.error(error.message); process.exit(1); });
            for (const name of {{JsonSerializer.Serialize(Events)}}) socket.on(name, data => {
              seen[name] = data;
              if (Object.keys(seen).length === {{Events.Length}}) { console.log(JSON.stringify(seen)); socket.close(); }
            });
            """));
        while (!seen.IsCompleted)
        {
            // Whoever connects later missed the ones before.
            await Publish(
                order.Partition,
                new OrderPlaced(order.CustomerId, order.OrderId, order.Totals.Total, order.Currency, order.OrderType, []),
                new CustomerRegistered(order.CustomerId, "Alice Johnson", "alice@example.com", Channels.PureEssence),
                new CampaignSent(5, "Black Friday Sale", 82),
                new MessageDelivered(6, "sms", "delivered", order.CustomerId),
                new AutomationTriggered(7, order.CustomerId, "success"));
            await Task.WhenAny(seen, Task.Delay(100));
        }

        var events = JsonElement.Parse(await seen);
        events.GetProperty("order:created").GetProperty("orderId").GetString().ShouldBe("ord_" + Base36.Encode(order.OrderId));
        events.GetProperty("order:created").GetProperty("customerName").GetString().ShouldBe(order.CustomerName);
        events.GetProperty("order:created")
            .GetProperty("amount")
            .GetDecimal()
            .ShouldBe(Money.ToDecimal(order.Totals.Total, order.Currency));
        events.GetProperty("customer:registered").GetProperty("email").GetString().ShouldBe("alice@example.com");
        events.GetProperty("email:sent").GetProperty("sentCount").GetInt32().ShouldBe(82);
        events.GetProperty("message:delivered").GetProperty("deliveryStatus").GetString().ShouldBe("delivered");
        events.GetProperty("automation:triggered").GetProperty("ruleId").GetString().ShouldBe("auto_7");
    }

    private Task<IReadOnlyList<OutboxEvent>> Publish(string partition, params DomainEvent[] happened) =>
        store.Service<IEventBus>().PublishAsync([.. happened.Select(one => store.Service<EventFactory>().Create(partition, one))], default);

    private sealed class CountedSockets : IRealtimePush
    {
        private int renewals;

        public int Renewals => Volatile.Read(ref renewals);

        public Task PushAsync(RealtimeMessage message, CancellationToken ct) => Task.CompletedTask;

        public Task RenewAsync(CancellationToken ct)
        {
            Interlocked.Increment(ref renewals);
            return Task.CompletedTask;
        }
    }

    [GeneratedRegex(@"```javascript\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ClientLines();
}
