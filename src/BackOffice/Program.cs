using FunctionsCommerce.BackOffice;
using FunctionsCommerce.BackOffice.Login;
using FunctionsCommerce.BackOffice.Realtime;
using FunctionsCommerce.Client.CateredByAfrica;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
builder.RootComponents.Add<HeadOutlet>("head::after");

// The store is where this page comes from, unless appsettings.json beside it says otherwise.
var store = new Uri(new Uri(builder.HostEnvironment.BaseAddress), builder.Configuration["Store"] ?? "/");
var tokens = new TokenHandler { InnerHandler = new HttpClientHandler() };
builder.Services.AddSingleton(new CateredByAfricaClient(new HttpClient(tokens) { BaseAddress = store }));
builder.Services.AddSingleton(tokens);
builder.Services.AddSingleton<Session>();
builder.Services.AddSingleton(services => new RealtimeClient(
    services.GetRequiredService<CateredByAfricaClient>(), tokens, services.GetRequiredService<Session>(), store));
builder.Services.AddSingleton(new HttpClient { BaseAddress = new Uri(builder.HostEnvironment.BaseAddress) });
await builder.Build().RunAsync();
